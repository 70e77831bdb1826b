import jakarta.validation.constraints.*;
@Entity class Account { @Id Long id; @Size(max = 30) String a; @Size(min = 2) String b; @Size(max = 30) @Column(length = 10) String c; @org.hibernate.validator.constraints.Length(max = 7) String d; }
