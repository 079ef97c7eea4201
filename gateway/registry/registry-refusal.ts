/** Something that the registry's operators can mend: said in full, without a stack. */
export class RegistryRefusal extends Error {}
