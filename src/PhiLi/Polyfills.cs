// What the compiler asks of every framework and .NET Standard 2.0 lacks. Internal, and seen by the assemblies that see PhiLi's
// internals. Written here and not by a package that generates such types: it emits them in another order each time, and what
// ships is to have the same bytes every time.
namespace System
{
    /// <summary>What <c>[^1]</c> means.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks setters that run only while an object is made.</summary>
    internal static class IsExternalInit;
}
