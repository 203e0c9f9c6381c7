package e;

import dev.kindred.model.*;

@Entity
public record Layer(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Pizza> pizza,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Topping> topping) {}
