import org.hibernate.annotations.*;
@Entity class Person { @Id Long id; @Collate("C") String name; @Collate("C") @Column(length = 40, nullable = false) String phone; }
