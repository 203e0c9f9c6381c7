package e;

import dev.kindred.model.*;

@Entity
public record Pizza(@Id Long id, @ManyToMany Many<Topping> toppings) {}
