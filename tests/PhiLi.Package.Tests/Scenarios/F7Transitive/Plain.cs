namespace F7Transitive;

public static class Plain;
