package dev.kindred.tool.internal.declaration;

import java.util.List;
import java.util.Optional;

/**
 * Package to be written.
 *
 * @param naming the annotation with the names' strategy, if it is not the usual one
 * @param enums the enums that are types of the database
 */
public record DeclaredPackage(
    Optional<AnnotationUse> naming, List<DeclaredEntity> entities, List<DeclaredEnum> enums) {}
