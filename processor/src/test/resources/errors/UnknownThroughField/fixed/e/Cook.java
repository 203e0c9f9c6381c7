package e;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany(through = Skill.class, throughFields = {"cook", "topping"})
        Many<Topping> toppings) {}
