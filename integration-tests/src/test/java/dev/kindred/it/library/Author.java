package dev.kindred.it.library;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.Unique;

/** Has books, a first one, and authors he likes. */
@Entity(table = "library_author")
public record Author(
    @Id Long id,
    @Unique @Column(length = 50) String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "firstTimeAuthors") One<Book> firstBook,
    @ManyToMany(relatedName = "favorsMe", table = "library_favorites") Many<Author> favorites,
    @Inverse Many<Author> favorsMe,
    @Inverse Many<Book> books) {}
