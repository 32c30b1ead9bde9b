namespace PhiLi.Materials;

/// <summary>A glassy film made from the vapour, such as LiPON.</summary>
public abstract class ThinFilm : ElectrolyteMaterial;
