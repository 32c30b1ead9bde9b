using CsCheck;
using PhiLi.Cells;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Analyzers.Tests.Text;

public class DeclarationTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["\t\n\r\\=@?!+tn\u2028a"], 0, 12]);

    private static readonly Gen<string> Name = Gen.String[Gen.Char["AbCd"], 1, 6];

    private static readonly Gen<ArgumentDeclaration> Argument =
        Gen.Select(Name, AnyText, Gen.Enum<Readability>(), static (name, text, readability) => new ArgumentDeclaration(name, text, readability));

    private static readonly Gen<AttributeDeclaration> Fact =
        Gen.Select(Gen.Enum<AttributeRole>(), Argument.Array[0, 4], static (role, arguments) => new AttributeDeclaration(role, null, new(arguments)));

    private static readonly Gen<MaterialDeclaration?> Material = Gen.OneOf(
        Gen.Const((MaterialDeclaration?)null),
        Gen.Select(AnyText, AnyText.Array[0, 3], Fact.Array[0, 2], static (type, families, facts) =>
            (MaterialDeclaration?)new MaterialDeclaration(type, new(families), new(facts))));

    private static readonly Gen<CellDeclaration> Declaration = Gen.Select(
        AnyText,
        AnyText,
        Name.Array[0, 2],
        Gen.Select(Fact, Material, static (fact, material) => fact with { Material = material }).Array[0, 6],
        static (name, metadataName, members, attributes) => new CellDeclaration(
            new TypeShape { Header = new TypeHeader(name, "class", ""), MetadataName = metadataName, MemberNames = new(members) },
            new EquatableArray<AttributeDeclaration>(attributes)));

    [Fact]
    public void A_declaration_is_the_same_after_being_written_and_read() =>
        Declaration.Sample(static declaration => Assert.Equal(declaration, DeclarationText.TryRead(DeclarationText.Write(declaration))));

    [Fact]
    public void An_argument_that_nobody_could_name_survives()
    {
        var declaration = new CellDeclaration(
            new TypeShape { Header = new TypeHeader("C", "class", ""), MetadataName = "C" },
            new EquatableArray<AttributeDeclaration>([new AttributeDeclaration(AttributeRole.Discharge, null, new([new ArgumentDeclaration("", "", Readability.Refused)]))]));
        Assert.Equal(declaration, DeclarationText.TryRead(DeclarationText.Write(declaration)));
    }
}
