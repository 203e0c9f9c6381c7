package e;

import dev.kindred.model.*;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public record Room(
    @Id Long id,
    @Default("red or blue") @Column(length = 5) String colour,
    @Default("12.345") @Column(precision = 5, scale = 2) BigDecimal area,
    @Default("1234") @Column(precision = 3) BigInteger seats,
    @Default("100.00") @Column(precision = 3, scale = 0) BigDecimal fits) {}
