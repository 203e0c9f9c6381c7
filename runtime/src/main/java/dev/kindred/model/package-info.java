/**
 * Parts of an entity declaration: the annotations, the handles {@link dev.kindred.model.One} and
 * {@link dev.kindred.model.Many}, and the on-delete actions of {@link dev.kindred.model.OnDelete}.
 *
 * <pre>{@code
 * @Entity
 * public record Book(
 *     @Id Long id,
 *     @Column(length = 120) String title,
 *     @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") One<Author> author) {}
 * }</pre>
 *
 * <p>All annotations are read by the annotation processor; none is read at run time.
 */
@NullMarked
package dev.kindred.model;

import org.jspecify.annotations.NullMarked;
