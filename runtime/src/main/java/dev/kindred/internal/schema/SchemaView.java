package dev.kindred.internal.schema;

/**
 * View.
 *
 * @param query its query in SQL
 */
public record SchemaView(QualifiedName name, String query) {}
