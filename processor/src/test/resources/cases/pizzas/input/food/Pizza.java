package food;

import dev.kindred.model.*;

@Entity
public record Pizza(@Id Long id, String name, @ManyToMany Many<Topping> toppings) {}
