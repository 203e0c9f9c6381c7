package e;

import dev.kindred.model.*;

@Entity
public record Essay(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "texts") One<Author> author) {}
