package dev.kindred.processor.annotation;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;

/**
 * Annotation of an entity in a class that is none.
 *
 * @param source its place
 * @param type the class
 */
public record StrayAnnotation(ModelAnnotation annotation, SourceRef source, ClassId type) {}
