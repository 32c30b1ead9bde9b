using System;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class VersionMismatchTests
{
    [Fact]
    public void NamesBothVersions() => Assert.Equal(
        "The PhiLi analyzers are of version 0.2.0.0 and the referenced PhiLi library of version 0.1.0.0: reference one version of the package.",
        VersionMismatch.Message(new Version(0, 2, 0, 0), new Version(0, 1, 0, 0)));

    [Fact]
    public void OneVersionIsFine() => Assert.Null(VersionMismatch.Message(new Version(0, 1, 0, 0), new Version(0, 1, 0, 0)));

    [Fact]
    public void IsNoCellsBusiness()
    {
        Assert.Empty(TestCell.Cell().Ask(new VersionMismatch()));
        Assert.True(new VersionMismatch().IsAboutTheWholeProject);
    }
}
