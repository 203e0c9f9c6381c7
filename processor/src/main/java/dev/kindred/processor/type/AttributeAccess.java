package dev.kindred.processor.type;

import java.util.List;
import java.util.Optional;

/**
 * Way in which other classes of the package read and write an attribute.
 *
 * @param reader the field or accessor; empty if it can't be read
 * @param writer the field or setter; empty if only a constructor writes it
 * @param isFinal whether it is a final field of a class
 * @param isInOtherPackage whether it is a field of a superclass in another package
 * @param throwing the accessors and setters that can't be used since they declare checked
 *     exceptions
 */
public record AttributeAccess(
    Optional<AttributeMember> reader,
    Optional<AttributeMember> writer,
    boolean isFinal,
    boolean isInOtherPackage,
    List<ThrowingMember> throwing) {

  /** Copies the list. */
  public AttributeAccess {
    throwing = List.copyOf(throwing);
  }
}
