using System;
using System.Collections;
using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>An unchanging list that is equal to another of the same elements in the same order; its default is empty.</summary>
/// <remarks>Models of the incremental generator compare by value, which neither T[] nor ImmutableArray does.</remarks>
/// <typeparam name="T">The element.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Wraps an array, which the caller gives away and must not change any more.</summary>
    /// <param name="items">The elements; null is empty.</param>
    public EquatableArray(T[]? items) => _items = items is { Length: > 0 } ? items : null;

    /// <summary>Copies a sequence.</summary>
    /// <param name="items">The elements; null is empty.</param>
    public EquatableArray(IEnumerable<T>? items)
        : this(items is null ? null : new List<T>(items).ToArray())
    {
    }

    /// <summary>The list without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many elements there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>An element by its place, from zero.</summary>
    /// <param name="index">The place.</param>
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
            return true;
        if (_items is null || other._items is null || _items.Length != other._items.Length)
            return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var item in this)
                hash = ((hash << 5 | (int)((uint)hash >> 27)) ^ (item?.GetHashCode() ?? 0)) * 16777619;
            return hash;
        }
    }

    /// <summary>Walks the elements without allocating.</summary>
    /// <returns>The walker.</returns>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Walks an <see cref="EquatableArray{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element reached.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Steps to the next element.</summary>
        /// <returns>False past the last.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
