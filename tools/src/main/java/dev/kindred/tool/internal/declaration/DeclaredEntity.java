package dev.kindred.tool.internal.declaration;

import java.util.List;

/**
 * Entity to be written.
 *
 * @param comment its documentation
 * @param notes what of the table can't be declared
 * @param enums the enums inside it
 */
public record DeclaredEntity(
    String name,
    String comment,
    List<String> notes,
    List<AnnotationUse> annotations,
    List<DeclaredAttribute> attributes,
    List<DeclaredEnum> enums) {}
