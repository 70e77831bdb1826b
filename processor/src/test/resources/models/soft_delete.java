import org.hibernate.annotations.*;
@Entity class D { @Id Long id; }
@Entity @SoftDelete class Soft { @Id Long id; @ElementCollection @SoftDelete Set<String> x; @ManyToMany @SoftDelete(columnName = "gone") Set<D> y; @ElementCollection @SoftDelete(strategy = SoftDeleteType.ACTIVE) List<String> z; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class Soft2 { @Id Long id; }
@Entity @SoftDelete(columnName = "rm", converter = org.hibernate.type.YesNoConverter.class) class Soft3 { @Id Long id; }
@Entity @SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class) @Inheritance(strategy = InheritanceType.JOINED) class Soft6 { @Id Long id; }
@Entity class Soft6Sub extends Soft6 { String s; }
@MappedSuperclass @SoftDelete(columnName = "above") class Ms { @Id Long id; }
@Entity class Soft7 extends Ms { String s; }
