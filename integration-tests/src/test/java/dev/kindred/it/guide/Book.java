package dev.kindred.it.guide;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Has an author, perhaps a publisher, any number of genres, and is reviewed. */
@Entity
public record Book(
    @Id Long id,
    String title,
    int pages,
    @Column(precision = 8, scale = 2) BigDecimal price,
    @Nullable LocalDate published,
    @ForeignKey(onDelete = CASCADE, relatedName = "books") One<Author> author,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "books")
        One<Publisher> publisher,
    @ManyToMany(relatedName = "books") Many<Genre> genres,
    @Inverse Many<Review> reviews) {}
