package dev.kindred.processor.type;

import java.util.Optional;

/**
 * Way in which other classes of the package read and write an attribute.
 *
 * @param reader the field's name, or that of an accessor followed by {@code ()}; empty if it can't
 *     be read
 * @param writer the field's name, or that of a setter followed by {@code ()}; empty if only a
 *     constructor writes it
 * @param isFinal whether it is a final field of a class
 */
public record AttributeAccess(Optional<String> reader, Optional<String> writer, boolean isFinal) {}
