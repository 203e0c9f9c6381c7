package dev.kindred.processor.model;

/**
 * The default of a column.
 *
 * @param text as it is declared, checked to be a value of the column's type
 */
public record DefaultValue(String text) {}
