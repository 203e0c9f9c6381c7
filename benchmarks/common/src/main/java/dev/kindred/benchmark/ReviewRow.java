package dev.kindred.benchmark;

/** A review to insert. */
public record ReviewRow(long bookId, int stars, String comment) {}
