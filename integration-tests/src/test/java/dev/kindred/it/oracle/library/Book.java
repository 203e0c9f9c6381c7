package dev.kindred.it.oracle.library;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Has an author, perhaps a publisher, and any number of tags. */
@Entity(table = "oracle_book")
public record Book(
    @Id(generated = false) long id,
    String title,
    @Nullable Integer pages,
    @Column(precision = 6, scale = 2) @Nullable BigDecimal price,
    @Nullable LocalDate published,
    @Nullable Genre genre,
    boolean inPrint,
    @ForeignKey(onDelete = CASCADE, relatedName = "books") One<Author> author,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "books")
        One<Publisher> publisher,
    @ManyToMany(relatedName = "books") Many<Tag> tags) {}
