package dev.kindred.tool.internal.declaration;

import java.util.List;

/** Enum whose constants have the names that a column stores. */
public record DeclaredEnum(String name, String comment, List<String> constants) {}
