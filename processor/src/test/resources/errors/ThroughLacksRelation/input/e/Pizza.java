package e;

import dev.kindred.model.*;

@Entity
public record Pizza(
    @Id Long id,
    @ManyToMany(through = Layer.class, throughFields = {"pizza", "topping"})
        Many<Topping> toppings) {}
