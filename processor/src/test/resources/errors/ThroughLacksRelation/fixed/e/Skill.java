package e;

import dev.kindred.model.*;

@Entity
public record Skill(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Cook> cook,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Topping> topping) {}
