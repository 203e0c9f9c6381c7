package e;

import dev.kindred.model.*;

@Entity
public record Waiter(@Id Long id, @ManyToMany(through = String.class) Many<Topping> toppings) {}
