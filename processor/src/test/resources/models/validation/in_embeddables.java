import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
@Embeddable class Address { @NotNull @Size(max = 60) String street; @Size(max = 10) String zip; }
@Entity class Account { @Id Long id; @Valid Address home; @AttributeOverride(name = "street", column = @Column(name = "w_street")) @AttributeOverride(name = "zip", column = @Column(name = "w_zip")) Address work; }
