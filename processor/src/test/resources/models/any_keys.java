import org.hibernate.annotations.*;
@Entity class Note {
  @Id Long id;
  @Any @AnyKeyJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) @JoinColumn(name = "about_id") @Column(name = "about_type") Object about;
  @Any @AnyKeyJavaClass(String.class) @JoinColumn(name = "on_id", columnDefinition = "char(3)") @Column(name = "on_type", length = 10) Object on;
  @Any @AnyKeyJavaClass(Long.class) @AnyKeyJdbcType(org.hibernate.type.descriptor.jdbc.IntegerJdbcType.class) @JoinColumn(name = "of_id") @Column(name = "of_type") Object of;
}
