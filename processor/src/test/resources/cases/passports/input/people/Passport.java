package people;

import dev.kindred.model.*;

@Entity
public record Passport(
    @Id @Column(length = 9) String number,
    @OneToOne(onDelete = OnDelete.RESTRICT) One<Person> person) {}
