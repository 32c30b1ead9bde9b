using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.MalformedCode;

/// <summary>
/// Files as they are while somebody types. Long runs are thinned out evenly, so that all of this takes less than a minute; every
/// prefix of the richest sample is there.
/// </summary>
public class HalfTypedCodeTests
{
    private const string Richest = "Film.cs";
    private const int MostVersions = 200;
    private const int MostVersionsOfAnExample = 16;

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    public static TheoryData<string> Others => [.. SampleFiles.Names.Where(static name => name != Richest)];

    public static TheoryData<string> Examples => [.. SampleFiles.Examples];

    [Fact]
    public void A8_every_prefix_of_a_rich_file_is_clean() =>
        HalfTyped.AssertClean(Richest, [.. Mutations.Prefixes(SampleFiles.Read(Richest))]);

    [Theory]
    [MemberData(nameof(Others))]
    public void A8_prefixes_of_samples_are_clean(string sample) =>
        HalfTyped.AssertClean(sample, Mutations.Prefixes(SampleFiles.Read(sample)).Thin(MostVersions));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A9_samples_with_a_token_deleted_doubled_or_swapped_are_clean(string sample) =>
        HalfTyped.AssertClean(sample, Mutations.Tokens(SampleFiles.Read(sample)).Thin(MostVersions));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A8_A9_examples_half_typed_are_clean(string example)
    {
        var text = SampleFiles.ReadExample(example);
        HalfTyped.AssertClean(example, [.. Mutations.Prefixes(text).Thin(MostVersionsOfAnExample), .. Mutations.Tokens(text).Thin(MostVersionsOfAnExample)]);
    }
}
