package e;

import dev.kindred.model.*;

@Entity
public record Cook(
    @Id Long id,
    @ManyToMany(through = Skill.class) Many<Topping> toppings,
    @ManyToMany(through = Skill.class, relatedName = "masters") Many<Topping> masteries) {}
