package e;

import dev.kindred.model.*;

@Entity
public record Book(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") One<Author> author) {}
