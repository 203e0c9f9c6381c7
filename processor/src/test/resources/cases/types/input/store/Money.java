package store;

public record Money(long cents) {}
