package e;

import dev.kindred.model.*;

@Entity
public record Portion(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Recipe> recipe,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Recipe> other) {}
