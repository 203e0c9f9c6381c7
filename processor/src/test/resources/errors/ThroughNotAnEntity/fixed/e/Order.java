package e;

import dev.kindred.model.*;

@Entity
public record Order(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Waiter> waiter,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Topping> topping) {}
