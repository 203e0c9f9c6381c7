package e;

import dev.kindred.model.*;

@Entity
public record Pizza(@Id Long id, @ManyToMany(symmetrical = true) Many<Topping> toppings) {}
