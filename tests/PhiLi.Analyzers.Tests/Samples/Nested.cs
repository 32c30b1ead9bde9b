using PhiLi;
using PhiLi.Materials;
using Nmc = PhiLi.Materials.Nmc811;

[Cell]
[Cathode<LithiumCobaltOxide>, Electrolyte<Sulfide>, Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class @class
{
}

namespace Outer.@event
{
    public partial interface IHolder<T>
    {
        internal partial record struct Middle<TKey>
            where TKey : notnull
        {
            [Cell("generic all around")]
            [global::PhiLi.Cathode<Nmc>(ActiveLoading = "8 mg/cm²")]
            [Electrolyte<Lpscl>, @Anode<Graphite>]
            [DischargeAttribute(capacity: ("142 mAh/g"), Rate = Rates.Half)]
            private sealed partial record Inner(int X)
            {
                public static class Rates
                {
                    public const string Half = "0." + "5C";
                }
            }
        }
    }

    public static partial class Lab
    {
        [Cell]
        [Cathode<Mine>(CompositeLoading = "\u0031\x30 mg/cm\u00B2", ActiveFraction = """80 wt%""")]
        [Discharge(@"1.2 mAh/cm²", Rate = $"{"1"}C")]
        private partial class Hidden;

        [ActiveMaterial("LiFePO4", Density = "3.6 g/cm³", Source = "a user's own")]
        public sealed partial class Mine : Olivine;

        [CellLibrary]
        internal static partial class All;

        [CellLibrary]
        public static partial class Cells
        {
            public static int Count => All.Count;
        }
    }
}
