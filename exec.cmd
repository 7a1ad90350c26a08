@rem `npm start` begins with the shell's exec, so that a signal to npm reaches the program and not a shell around it.
@rem Windows has no exec: there, this file runs the rest of the line.
@%*
