using System.Collections.Generic;
using System.Linq;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_by_their_elements_in_order()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> same = new((IEnumerable<string>)new List<string> { "a", "b" });
        EquatableArray<string> other = new(["b", "a"]);

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["a", "b"], one.ToArray());
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        Assert.True(default == EquatableArray<int>.Empty);
        Assert.True(new EquatableArray<int>([]) == default);
        Assert.Empty(default(EquatableArray<int>));
        Assert.Equal(default(EquatableArray<int>).GetHashCode(), new EquatableArray<int>([]).GetHashCode());
    }
}
