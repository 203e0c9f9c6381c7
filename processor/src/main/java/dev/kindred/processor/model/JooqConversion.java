package dev.kindred.processor.model;

/**
 * Conversion between the class that jOOQ reads from a column and the Java type of its values.
 *
 * @param stored the class that jOOQ reads
 * @param from the method of the Java type that makes a value of what is stored
 * @param to the method of the Java type that returns what is stored for a value
 */
public record JooqConversion(String stored, String from, String to) {}
