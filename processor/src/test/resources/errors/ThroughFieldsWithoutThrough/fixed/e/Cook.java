package e;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany
        Many<Topping> toppings) {}
