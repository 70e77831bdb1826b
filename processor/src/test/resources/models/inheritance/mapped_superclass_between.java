@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id Long id; }
@MappedSuperclass abstract class Between extends Root { String above; }
@Entity class Leaf extends Between { String leaf; }
@Entity class Sts { @Id Long id; }
@MappedSuperclass abstract class StsBetween extends Sts { int above; }
@Entity class StsLeaf extends StsBetween { String leaf; }
