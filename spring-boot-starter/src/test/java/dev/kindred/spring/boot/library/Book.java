package dev.kindred.spring.boot.library;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

@Entity
public record Book(
    @Id @Nullable Long id,
    @Column(length = 80) String title,
    @ForeignKey(onDelete = CASCADE) One<Author> author) {}
