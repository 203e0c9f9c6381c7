package dev.kindred.processor.model;

/**
 * Name of a table.
 *
 * @param schema its schema; empty for the connection's current one
 */
public record QualifiedTable(String schema, String name) {}
