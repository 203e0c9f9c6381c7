package dev.kindred.processor.type;

/**
 * Constructor or method that declares a checked exception.
 *
 * @param call its name with parentheses: {@code getName()}
 * @param exception the simple name of the exception
 */
public record ThrowingMember(String call, String exception) {}
