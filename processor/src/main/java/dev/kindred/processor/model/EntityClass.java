package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.ClassTraits;

/**
 * Java class of an entity.
 *
 * @param own whether this compilation writes its generated classes
 */
public record EntityClass(ClassId id, SourceRef source, boolean own, ClassTraits traits) {}
