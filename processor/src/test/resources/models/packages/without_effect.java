@org.hibernate.annotations.FilterDef(name = "mine")
@org.hibernate.annotations.NamedQuery(name = "all", query = "from Car")
package;
@Entity class Car { @Id Long id; }
