package food;

import dev.kindred.model.*;

@Entity(table = "skills")
public record Skill(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Cook> cook,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "what") One<Topping> topping,
    int level) {}
