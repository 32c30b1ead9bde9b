namespace PhiLi.Materials;

/// <summary>A material, as a type. Its figures stand in its attributes.</summary>
public abstract class Material
{
    private protected Material()
    {
    }
}

/// <summary>What a cathode stores lithium in.</summary>
public abstract class CathodeMaterial : Material;

/// <summary>What an anode stores lithium in.</summary>
public abstract class AnodeMaterial : Material;

/// <summary>What conducts lithium ions between the electrodes.</summary>
public abstract class ElectrolyteMaterial : Material;

/// <summary>What a coating or an interlayer is made of, where it is neither an electrode nor an electrolyte.</summary>
public abstract class LayerMaterial : Material;

/// <summary>What conducts electrons and stores no lithium: conductive carbon, a current collector.</summary>
public abstract class ConductorMaterial : Material;

/// <summary>What fills or carries an electrolyte and conducts nothing itself, such as alumina.</summary>
public abstract class FillerMaterial : Material;
